#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace fairlead {

/// A square matrix of doubles.
class Matrix
{
public:
    explicit Matrix(size_t size = 0)
        : m_size(size)
        , m_cells(size * size)
    {
    }
    static Matrix identity(size_t size);

    size_t size() const { return m_size; }
    double operator()(size_t row, size_t column) const { return m_cells[row * m_size + column]; }
    double &operator()(size_t row, size_t column) { return m_cells[row * m_size + column]; }

    Matrix transposed() const;
    double rowSum(size_t row) const;
    std::vector<double> times(std::span<const double> vector) const;
    Matrix times(const Matrix &other) const;

    /// Null if there is none, by elimination with row exchange.
    std::optional<Matrix> inverse() const;

    bool operator==(const Matrix &) const = default;

private:
    size_t m_size;
    std::vector<double> m_cells;
};

/// (I - M)^-1: what follows from one unit directly and through all detours. Null if it does not
/// exist.
std::optional<Matrix> leontiefInverse(const Matrix &matrix);

} // namespace fairlead
