#pragma once

namespace fairlead {

// The standard normal distribution.

double normalProbability(double z); ///< Phi, accurate in both tails

/// Phi's inverse for u in (0, 1), to full precision (Wichura 1988, algorithm AS 241).
double normalQuantile(double u);

/// The correlation of normals whose ranks have a Spearman correlation, and back. Both in [-1, 1].
double latentFromSpearman(double spearman);
double spearmanFromLatent(double latent);

} // namespace fairlead
