namespace ThiDua.Awards.Rules;

/// <summary>How a line of a record is named as evidence.</summary>
internal static class EntryWords
{
    public static string AsEvidence(this MeritEntry entry) => entry.Paper is { Number.Length: > 0 } paper
        ? $"{paper.Number}{(paper.Issued is { } day ? $" ngày {day:dd/MM/yyyy}" : "")}{(paper.Issuer.Length > 0 ? $" của {paper.Issuer}" : "")}"
        : $"hồ sơ thành tích, ghi ngày {Law.VietnamDay.Of(entry.By.At):dd/MM/yyyy}";
}
