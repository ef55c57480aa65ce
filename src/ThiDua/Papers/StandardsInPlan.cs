using System.Text.RegularExpressions;
using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Papers;

/// <summary>
/// Forms and standards of award as a plan prints them. Where its standards stand under sections – those of every year, those
/// of the final review – each section is printed with the sentence that grants its award and the standards that it asks.
/// </summary>
internal static partial class StandardsInPlan
{
    public static IEnumerable<(string Title, IReadOnlyList<PaperBlock> Blocks)> Of(MovementTerms terms) =>
        Sections(terms) is { Count: > 1 } sections && Shared(terms.RewardForms, sections) is { } forms ? BySection(sections, forms) : Plain(terms);

    private static List<Section> Sections(MovementTerms terms) =>
        [.. terms.RewardStandards.Index().Where(one => terms.StandardSections.ElementAtOrDefault(one.Index)?.No is not null)
            .GroupBy(one => terms.StandardSections[one.Index].No!, one => (terms.StandardSections[one.Index].Heading, one.Item), StringComparer.Ordinal)
            .Select(group => new Section(group.Key, group.First().Heading, [.. group.Select(one => one.Item)]))];

    /// <summary>The forms of each section: those that say one of its standards, then the others in order, one for each section left; null where they do not come out even.</summary>
    private static Dictionary<string, List<string>>? Shared(IReadOnlyList<string> forms, List<Section> sections)
    {
        var found = sections.ToDictionary(section => section.No, section => forms.Where(form => section.Standards.Any(standard => Says(form, standard))).ToList(), StringComparer.Ordinal);
        var left = forms.Where(form => !found.Values.Any(these => these.Contains(form))).ToList();
        var open = sections.Where(section => found[section.No].Count == 0).ToList();
        if (left.Count != open.Count) return null;
        foreach (var (section, form) in open.Zip(left)) found[section.No].Add(form);
        return found;
    }

    private static bool Says(string form, string standard) => form.Contains(standard.TrimEnd('.', ';', ' '), StringComparison.OrdinalIgnoreCase);

    // "III.1.a" and "III.1.b" stand together under one number.
    private static IEnumerable<(string Title, IReadOnlyList<PaperBlock> Blocks)> BySection(List<Section> sections, Dictionary<string, List<string>> forms)
    {
        foreach (var group in sections.GroupBy(section => section.Above, StringComparer.Ordinal))
        {
            var whom = ForWhom(group.SelectMany(section => section.Standards.Concat(forms[section.No])));
            var title = whom is null ? "Khen thưởng" : $"Khen thưởng {Words.Of(whom)}";
            yield return (title, [.. group.SelectMany((section, i) => InSection(section, forms[section.No], $"{PlanText.Letter(i)})"))]);
        }
    }

    private static IEnumerable<PaperBlock> InSection(Section section, List<string> forms, string mark)
    {
        yield return new PaperHeading(2, mark, section.Heading ?? "Tiêu chuẩn khen thưởng");
        foreach (var form in forms.Where(form => !form.EndsWith(':'))) yield return new PaperParagraph(PlanText.Sentence(form), "-");
        var leads = forms.Where(form => form.EndsWith(':')).ToList();
        foreach (var lead in leads) yield return new PaperParagraph(lead);
        foreach (var standard in section.Standards.Where(standard => !forms.Exists(form => Says(form, standard)))) yield return new PaperParagraph(PlanText.Sentence(standard), "-");
    }

    private static IEnumerable<(string Title, IReadOnlyList<PaperBlock> Blocks)> Plain(MovementTerms terms)
    {
        // A sentence that leads in the only list of standards stands above it; of several, each is ended.
        var leads = terms.RewardForms.Where(form => form.EndsWith(':')).ToList();
        var lead = leads.Count == 1 && terms.RewardStandards.Count > 0 ? leads[0] : null;
        yield return ("Hình thức khen thưởng", [.. terms.RewardForms.Where(form => form != lead).Select(form => new PaperParagraph(PlanText.Sentence(Ended(form)), "-"))]);
        yield return ("Tiêu chuẩn khen thưởng", [.. lead is null ? (PaperBlock[])[] : [new PaperParagraph(lead)], .. Standards(terms)]);
    }

    private static IEnumerable<PaperBlock> Standards(MovementTerms terms)
    {
        string? before = null;
        foreach (var (i, standard) in terms.RewardStandards.Index())
        {
            var section = terms.StandardSections.ElementAtOrDefault(i);
            if (section?.No is { } no && no != before && section.Heading is { } heading && terms.StandardSections.Select(one => one.No).Distinct(StringComparer.Ordinal).Count() > 1)
                yield return new PaperParagraph($"{heading}:");
            before = section?.No;
            yield return new PaperParagraph(PlanText.Sentence(standard), "-");
        }
    }

    private static string Ended(string form) => form.EndsWith(':') ? Following().Replace(form, " nêu tại phần tiêu chuẩn khen thưởng.").TrimEnd(':', ' ') : form;

    private static Audience? ForWhom(IEnumerable<string> texts)
    {
        var folded = texts.Select(Folded.Of).ToList();
        var (collectives, individuals) = (folded.TrueForAll(text => text.Contains("tap the", StringComparison.Ordinal)), folded.TrueForAll(text => Person().IsMatch(text)));
        return collectives == individuals ? null : collectives ? Audience.Collective : Audience.Individual;
    }

    [GeneratedRegex(@"\s+(sau đây|dưới đây|sau)\s*:$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex Following();

    [GeneratedRegex(@"\b(ca nhan|can bo|cong chuc|vien chuc|nguoi)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex Person();

    /// <param name="No">"III.1.a".</param>
    private sealed record Section(string No, string? Heading, IReadOnlyList<string> Standards)
    {
        public string Above => No.LastIndexOf('.') is > 0 and var dot ? No[..dot] : "";
    }
}
