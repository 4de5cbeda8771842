#pragma once

#include <cstdint>

namespace fairlead {

/// SplitMix64 read as a counter (quant.md section 12): any draw can be had in any order, on any
/// thread, and is the same everywhere.
class CounterGenerator
{
public:
    explicit constexpr CounterGenerator(std::uint64_t seed)
        : m_seed(seed)
    {
    }

    constexpr std::uint64_t bits(std::uint64_t index) const
    {
        std::uint64_t z = m_seed + (index + 1) * 0x9E3779B97F4A7C15u;
        z ^= z >> 30;
        z *= 0xBF58476D1CE4E5B9u;
        z ^= z >> 27;
        z *= 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }

    /// In (0, 1), never one of the ends.
    constexpr double uniform(std::uint64_t index) const
    {
        return (double(bits(index) >> 11) + 0.5) * 0x1p-53;
    }

private:
    std::uint64_t m_seed;
};

} // namespace fairlead
