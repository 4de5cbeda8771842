#include "models/graph/matrix.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fairlead {

Matrix Matrix::identity(size_t size)
{
    Matrix identity(size);
    for (size_t i = 0; i < size; ++i)
        identity(i, i) = 1;
    return identity;
}

Matrix Matrix::transposed() const
{
    Matrix transposed(m_size);
    for (size_t row = 0; row < m_size; ++row) {
        for (size_t column = 0; column < m_size; ++column)
            transposed(column, row) = (*this)(row, column);
    }
    return transposed;
}

double Matrix::rowSum(size_t row) const
{
    const auto begin = m_cells.begin() + std::ptrdiff_t(row * m_size);
    return std::accumulate(begin, begin + std::ptrdiff_t(m_size), 0.0);
}

std::vector<double> Matrix::times(std::span<const double> vector) const
{
    std::vector<double> product(m_size);
    for (size_t row = 0; row < m_size; ++row) {
        for (size_t column = 0; column < m_size; ++column)
            product[row] += (*this)(row, column) * vector[column];
    }
    return product;
}

Matrix Matrix::times(const Matrix &other) const
{
    Matrix product(m_size);
    for (size_t row = 0; row < m_size; ++row) {
        for (size_t middle = 0; middle < m_size; ++middle) {
            const double factor = (*this)(row, middle);
            if (factor == 0)
                continue;
            for (size_t column = 0; column < m_size; ++column)
                product(row, column) += factor * other(middle, column);
        }
    }
    return product;
}

std::optional<Matrix> Matrix::inverse() const
{
    Matrix left = *this;
    Matrix right = identity(m_size);
    double scale = 0;
    for (const double cell : m_cells)
        scale = std::max(scale, std::abs(cell));
    const auto exchange = [this](Matrix &matrix, size_t one, size_t two) {
        for (size_t column = 0; column < m_size; ++column)
            std::swap(matrix(one, column), matrix(two, column));
    };
    for (size_t pivot = 0; pivot < m_size; ++pivot) {
        size_t best = pivot;
        for (size_t row = pivot + 1; row < m_size; ++row) {
            if (std::abs(left(row, pivot)) > std::abs(left(best, pivot)))
                best = row;
        }
        if (std::abs(left(best, pivot)) <= 1e-13 * scale)
            return {};
        exchange(left, pivot, best);
        exchange(right, pivot, best);
        for (size_t row = 0; row < m_size; ++row) {
            const double factor = left(row, pivot) / left(pivot, pivot);
            if (row == pivot || factor == 0)
                continue;
            for (size_t column = 0; column < m_size; ++column) {
                left(row, column) -= factor * left(pivot, column);
                right(row, column) -= factor * right(pivot, column);
            }
        }
    }
    for (size_t row = 0; row < m_size; ++row) {
        for (size_t column = 0; column < m_size; ++column)
            right(row, column) /= left(row, row);
    }
    return right;
}

std::optional<Matrix> leontiefInverse(const Matrix &matrix)
{
    Matrix difference = Matrix::identity(matrix.size());
    for (size_t row = 0; row < matrix.size(); ++row) {
        for (size_t column = 0; column < matrix.size(); ++column)
            difference(row, column) -= matrix(row, column);
    }
    return difference.inverse();
}

} // namespace fairlead
