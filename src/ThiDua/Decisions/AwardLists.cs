using ThiDua.Documents;

namespace ThiDua.Decisions;

/// <summary>Lists of who is awarded or proposed: I. Tập thể, II. Hộ gia đình, III. Cá nhân, as far as there are any.</summary>
internal static class AwardLists
{
    private static readonly string[] Roman = ["I.", "II.", "III."];

    public static IEnumerable<PaperBlock> Of(IReadOnlyList<AwardGrant> grants) =>
        Of([.. grants.Select(grant => new DossierCandidate(default, grant.Name, grant.Line, grant.Kind, grant.Award.Name, grant.Award.Achievement))]);

    public static IEnumerable<PaperBlock> Of(IReadOnlyList<DossierCandidate> candidates)
    {
        var mixed = candidates.Select(one => one.AwardName).Distinct(StringComparer.Ordinal).Count() > 1;
        foreach (var (kind, place) in candidates.GroupBy(one => one.Kind).OrderBy(group => group.Key).Select((group, place) => (group, place)))
        {
            yield return new PaperHeading(0, Roman[place], kind.Key.InVietnamese().ToUpper(Organizations.Vietnamese.Culture));
            yield return Table(kind.Key, [.. kind], mixed);
        }
    }

    private static PaperTable Table(RecipientKind kind, IReadOnlyList<DossierCandidate> rows, bool mixed)
    {
        List<(string Heading, int Width, Func<DossierCandidate, int, string> Cell)> columns =
        [
            ("TT", 1, (_, place) => $"{place + 1}"),
            (kind switch { RecipientKind.Collective => "Tên tập thể", RecipientKind.Household => "Hộ gia đình ông (bà)", _ => "Họ và tên" }, 5, (one, _) => one.Name),
        ];
        if (kind is not RecipientKind.Collective)
            columns.Add((kind is RecipientKind.Household ? "Địa chỉ" : "Chức vụ, đơn vị", 5, (one, _) => one.Line ?? ""));
        if (mixed) columns.Add(("Danh hiệu, hình thức", 4, (one, _) => one.AwardName));
        columns.Add(("Thành tích", 7, (one, _) => one.Achievement));
        return new([.. columns.Select(c => c.Heading)], [.. columns.Select(c => c.Width)],
            [.. rows.Select((row, place) => (IReadOnlyList<string>)[.. columns.Select(c => c.Cell(row, place))])]);
    }
}
