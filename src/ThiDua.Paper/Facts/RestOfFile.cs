namespace ThiDua.Paper.Facts;

/// <summary>Asks the bytes of a file piece by piece whether something may stand in them.</summary>
internal static class RestOfFile
{
    /// <summary>So many bytes of a piece stand in the next one again: what is looked for is at most that long.</summary>
    public const int Overlap = 16;

    private const int Piece = 64 << 10;

    /// <param name="file">From where it stands to its end.</param>
    public static bool MayHold(Stream file, MayHold something)
    {
        var bytes = new byte[Piece];
        var kept = 0;
        for (int read; (read = file.Read(bytes, kept, Piece - kept)) > 0;)
        {
            var until = kept + read;
            if (something(bytes.AsSpan(0, until))) return true;
            kept = Math.Min(until, Overlap);
            bytes.AsSpan(until - kept, kept).CopyTo(bytes);
        }

        return false;
    }
}
