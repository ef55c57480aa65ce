using System.Text.RegularExpressions;
using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Awards.Rules;

/// <summary>
/// The gift that a plan promises beside forms of award (seed 003): which sentences are about it, which standards stand in
/// them, and to whom they give it.
/// </summary>
/// <param name="ofGift">Sentences about the gift.</param>
/// <param name="ofOthers">Sentences about other awards.</param>
internal sealed partial class GiftsOfPlan(IReadOnlyList<string> ofGift, IReadOnlyList<string> ofOthers)
{
    private static readonly string[] Officials = ["can bo", "cong chuc", "vien chuc"], AnyPerson = ["ca nhan", "khong chuyen trach", "kct", "nhan vien", "nguoi lao dong"];

    public static GiftsOfPlan In(MovementTerms terms)
    {
        var sentences = terms.RewardForms.SelectMany(form => form.Normalize().Split(". ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToLookup(sentence => Gift().IsMatch(sentence));
        return new([.. sentences[true]], [.. sentences[false]]);
    }

    /// <summary>Whether the plan asks a standard for the gift only (true), for its other awards only (false), or for all.</summary>
    public bool? Asks(string standard) => (ofGift.Count, Stands(ofGift, standard), Stands(ofOthers, standard)) switch
    {
        (0, _, _) or (_, true, true) or (_, false, false) => null,
        var (_, gift, _) => gift,
    };

    /// <summary>Whom the plan gives its gift to; null where it promises none, or names nobody.</summary>
    public GiftedByPlan? Gifted
    {
        get
        {
            var words = string.Join(' ', ofGift.Select(Folded.Of));
            var named = new GiftedByPlan(Has(Officials), Has(AnyPerson), Has("tap the"), Has("ho gia dinh"));
            return named is { Officials: false, AnyPerson: false, Collectives: false, Households: false } ? null : named;

            bool Has(params string[] any) => any.Any(word => words.Contains(word, StringComparison.Ordinal));
        }
    }

    private static bool Stands(IReadOnlyList<string> sentences, string standard)
    {
        var words = Folded.Of(standard.Normalize()).Trim(' ', '.', '-', '+');
        return sentences.Any(sentence => Folded.Of(sentence).Contains(words, StringComparison.Ordinal));
    }

    // "Quà" and not "kết quả": the mark tells them apart, so nothing is folded here.
    [GeneratedRegex(@"\bquà\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Gift();
}

/// <summary>Whom a plan gives its gift to, in its own words.</summary>
/// <param name="AnyPerson">"Cá nhân", or those beside the officials.</param>
internal sealed record GiftedByPlan(bool Officials, bool AnyPerson, bool Collectives, bool Households)
{
    public string InVietnamese => string.Join(", ", new[] { Officials ? "cán bộ, công chức" : null, AnyPerson ? "cá nhân khác" : null, Collectives ? "tập thể" : null, Households ? "hộ gia đình" : null }.OfType<string>());
}
