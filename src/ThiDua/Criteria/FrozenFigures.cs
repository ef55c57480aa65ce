using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ThiDua.Criteria;

/// <summary>What a snapshot holds. Its JSON has one shape for one content: the same inputs give the same bytes.</summary>
/// <param name="Terms">Number of the version of the terms.</param>
/// <param name="Last">Last day of the movement; null where the terms fix none.</param>
/// <param name="Definitions">Every version that was used, parts of indexes included.</param>
/// <param name="Files">What the figures rest on.</param>
public sealed record FrozenFigures(
    Guid Movement, int Terms, DateOnly AsOf, DateOnly From, DateOnly? Last, bool IsOver, IReadOnlyList<FrozenFigure> Figures,
    IReadOnlyList<FrozenDefinition> Definitions, IReadOnlyList<FrozenInput> Files, IReadOnlyList<FrozenDeclaration> Declared)
{
    public string Write() => JsonSerializer.Serialize(this, IndicatorJson.Options);

    public static FrozenFigures Read(string content) => JsonSerializer.Deserialize<FrozenFigures>(content, IndicatorJson.Options) ?? throw new JsonException("No figures.");

    public static string HashOf(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}

/// <summary>The figure of one target.</summary>
/// <param name="Target">As a page showed it; null where there was none.</param>
/// <param name="Indicator">The version that measured it; null where nothing did.</param>
/// <param name="Shown">The value in words, as it was shown.</param>
/// <param name="Typed">Id of the value that somebody typed and that stood beside it.</param>
/// <param name="NotApplicable">Id of the case that held or waited.</param>
public sealed record FrozenFigure(
    Guid Criterion, string? No, string Text, int Place, string? Target, Guid? Indicator, BindingOrigin? Origin, string Shown, CriterionState State,
    IndicatorValue? Month, IndicatorValue? Year, IndicatorValue? Whole, IReadOnlyList<IndicatorValue> Trend, IReadOnlyList<FrozenPart> Parts,
    Forecast? Forecast, Gap? Gap, IReadOnlyList<string> Remarks, Guid? Typed, Guid? NotApplicable)
{
    public static FrozenFigure Of(CriterionFigure figure) => new(
        figure.At.Criterion.Id.Value, figure.At.Criterion.No, figure.At.Criterion.Text, figure.At.Place, figure.At.Judged?.ToString(),
        figure.At.Indicator?.Id.Value, figure.At.Binding?.Origin,
        figure is { At.Indicator: { } bound, Whole: { } whole } ? FigureInWords.Of(bound.Indicator, whole, figure.At.Judged) : "chưa chọn cách tính",
        figure.State, figure.Month, figure.Year, figure.Whole, figure.Trend,
        [.. figure.Parts.Select(part => new FrozenPart(part.Part.Key, part.Value, part.Points))],
        figure.Judgement.Forecast, figure.Judgement.Gap, figure.Remarks, figure.Typed?.Id.Value, figure.NotApplicable?.Id.Value);
}

public sealed record FrozenPart(string Key, IndicatorValue Value, decimal? Points);

/// <summary>A version of an indicator with its definition.</summary>
public sealed record FrozenDefinition(Guid Id, Indicator Definition);

/// <summary>A file that brought facts.</summary>
/// <param name="Hash">SHA-256 of its bytes.</param>
public sealed record FrozenInput(Guid Batch, string Kind, string Name, string Hash, DateTimeOffset CommittedAt);

/// <summary>What was declared of a month.</summary>
public sealed record FrozenDeclaration(Guid Id, string Key, DateOnly Month, DeclaredWhat What, decimal? Numerator, decimal? Denominator, long? Secrets);
