using ThiDua.Papers;

namespace ThiDua.Web.Papers;

/// <summary>What composes the papers of a movement and watches their figures, for the one page that drafts them all.</summary>
public sealed record MovementPapers(ComposeForMovement OfMovement, ReportOnMovement Review, ReportOnCandidate Achievement, FindStaleFigures Stale);
