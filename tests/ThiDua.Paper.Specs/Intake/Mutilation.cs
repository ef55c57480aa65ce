namespace ThiDua.Paper.Specs.Intake;

/// <summary>Damages bytes as disks, networks and attackers do.</summary>
internal static class Mutilation
{
    private static readonly string[] Words =
        ["\0", "%s%n", "<w:p>", "</w:p>", "&#0;", "&#xD800;", "-1", "2147483648", "99999999999999999999", "I.", "1.", "a)", "đ)", "100%", "()", "ngày 31 tháng 02 năm 0000", "\uFEFF", "\u202E"];

    public static byte[] Of(byte[] original, Random random)
    {
        var bytes = original.ToList();
        for (var wounds = random.Next(1, 12); wounds > 0 && bytes.Count > 8; wounds--) Wound(bytes, random);
        return [.. bytes];
    }

    private static void Wound(List<byte> bytes, Random random)
    {
        var at = random.Next(bytes.Count);
        var length = Math.Min(random.Next(1, 400), bytes.Count - at);
        switch (random.Next(7))
        {
            case 0: bytes[at] ^= (byte)(1 << random.Next(8)); break;
            case 1: bytes[at] = (byte)random.Next(256); break;
            case 2: bytes.RemoveRange(at, length); break;
            case 3: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
            case 4: bytes.InsertRange(at, System.Text.Encoding.UTF8.GetBytes(Words[random.Next(Words.Length)])); break;
            case 5: bytes.InsertRange(at, Enumerable.Repeat(bytes[at], random.Next(2_000))); break;
            default: if (random.Next(8) == 0) bytes.RemoveRange(at, bytes.Count - at); break;
        }
    }
}
