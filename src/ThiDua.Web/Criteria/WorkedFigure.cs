using ThiDua.Criteria;
using ThiDua.Movements;

namespace ThiDua.Web.Criteria;

/// <summary>A figure with its formula and the numbers put in.</summary>
public sealed record WorkedFigure(Indicator Indicator, IndicatorValue Value, Target? Target);
