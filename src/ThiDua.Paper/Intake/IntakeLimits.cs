namespace ThiDua.Paper.Intake;

/// <summary>What the intake takes at most: beyond these a file is no plan but an accident or an attack.</summary>
internal static class IntakeLimits
{
    /// <summary>Bytes of one file; a plan scanned in colour is a few megabytes.</summary>
    public const long FileBytes = 50L << 20;

    /// <summary>Characters of text taken out of one file.</summary>
    public const int TextCharacters = 4_000_000;

    /// <summary>Entries of a Word package.</summary>
    public const int PackageEntries = 3_000;

    /// <summary>Bytes that a whole Word package may claim to unfold to.</summary>
    public const long PackageBytes = 400L << 20;

    /// <summary>Bytes of one unfolded XML part that is read.</summary>
    public const int PartBytes = 24 << 20;

    /// <summary>Elements inside one another in an XML part; Word itself stays under 60.</summary>
    public const int XmlDepth = 200;

    /// <summary>Pages of a PDF with text.</summary>
    public const int Pages = 200;

    /// <summary>Pages of a scan: about a second and a half each.</summary>
    public const int ScannedPages = 60;

    /// <summary>Pixels of one picture.</summary>
    public const long Pixels = 120_000_000;
}
