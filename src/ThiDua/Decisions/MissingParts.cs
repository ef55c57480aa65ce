namespace ThiDua.Decisions;

/// <summary>Names what a dossier still lacks; each of these blocks its sending.</summary>
public static class MissingParts
{
    /// <returns>None where it is complete.</returns>
    public static IReadOnlyList<MissingPart> Of(Dossier dossier) =>
        [.. dossier.Parts.SelectMany(part => Empty(part, dossier.Candidates).Concat(StillReturned(part)))];

    private static IEnumerable<MissingPart> Empty(DossierPart part, IReadOnlyList<DossierCandidate> candidates)
    {
        if (part.Papers.Count == 0) return [new(part.Number, $"thiếu “{part.Name.TrimEnd('.')}”")];
        if (!part.IsOfEach || candidates.Count == 1) return [];
        return candidates.Where(one => part.Papers.All(paper => paper.Candidate != one.Nomination))
            .Select(one => new MissingPart(part.Number, $"thiếu báo cáo thành tích của {one.Name}"));
    }

    // A part that was sent back is filled anew before it goes out again; the reason stands until then.
    private static IEnumerable<MissingPart> StillReturned(DossierPart part) =>
        part is { Returned: { } because, Papers.Count: > 0 } ? [new(part.Number, $"“{part.Name.TrimEnd('.')}” bị trả ({because}) chưa được thay")] : [];
}

/// <param name="Part">Number of the part.</param>
/// <param name="What">As it follows "còn": "thiếu “Tờ trình đề nghị khen thưởng”".</param>
public sealed record MissingPart(int Part, string What);
