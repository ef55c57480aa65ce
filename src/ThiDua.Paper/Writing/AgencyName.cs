namespace ThiDua.Paper.Writing;

/// <summary>The name of an agency in lines, as typists break it: ỦY BAN NHÂN DÂN / XÃ TÂN HÒA.</summary>
internal static class AgencyName
{
    // A line may begin with these; "VÀ ỦY BAN" stays together.
    private static readonly string[] Openings =
        ["VÀ", "ỦY BAN", "HỘI ĐỒNG", "VĂN PHÒNG", "XÃ", "PHƯỜNG", "ĐẶC KHU", "THỊ TRẤN", "THỊ XÃ", "QUẬN", "HUYỆN", "THÀNH PHỐ", "TỈNH", "THI ĐUA"];

    /// <param name="column">Its width, in twentieths of a point.</param>
    public static IReadOnlyList<string> Broken(string name, int column)
    {
        var lines = new List<string>();
        foreach (var part in Parts(name))
        {
            if (lines.Count > 0 && Fits($"{lines[^1]} {part}", column)) lines[^1] += " " + part;
            else lines.AddRange(Halved(part, column));
        }

        return lines;
    }

    private static List<string> Parts(string name)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 1; i < name.Length; i++)
        {
            if (name[i - 1] != ' ' || name[start..i].Trim() is "VÀ" || !Openings.Any(opening => IsAt(name, i, opening))) continue;
            parts.Add(name[start..(i - 1)]);
            start = i;
        }

        parts.Add(name[start..]);
        return parts;
    }

    private static bool IsAt(string name, int place, string words) =>
        string.Compare(name, place, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0
        && (place + words.Length == name.Length || name[place + words.Length] == ' ');

    // Into lines of about the same length, none of which begins or ends with a hyphen.
    private static IReadOnlyList<string> Halved(string name, int column)
    {
        if (Fits(name, column)) return [name];
        var middle = Enumerable.Range(1, name.Length - 2).Where(i => name[i] == ' ' && name[i - 1] != '-' && name[i + 1] != '-')
            .OrderBy(i => Math.Abs(i - name.Length / 2)).Cast<int?>().FirstOrDefault();
        return middle is { } at ? [.. Halved(name[..at], column), .. Halved(name[(at + 1)..], column)] : [name];
    }

    private static bool Fits(string name, int column) => TextWidth.OfBold(name, Layout.StateSize / 2.0) * 20 < column;
}
