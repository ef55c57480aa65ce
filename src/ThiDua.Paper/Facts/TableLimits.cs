namespace ThiDua.Paper.Facts;

/// <summary>What is taken of a table at most: beyond these a file is an accident or an attack, not a list of an office.</summary>
internal static class TableLimits
{
    public const long FileBytes = 200L << 20;

    /// <summary>Columns of a sheet of Excel.</summary>
    public const int Columns = 16_384;

    /// <summary>Rows of a sheet of Excel; a CSV may have more.</summary>
    public const int SheetRows = 1_048_576;

    /// <summary>Characters of one row, all its cells together.</summary>
    public const int RowCharacters = 1 << 20;

    /// <summary>Characters of one cell of Excel; more between two quotes is a quote that was never closed.</summary>
    public const int CellCharacters = 32_767;

    /// <summary>Rows looked at to find the headings.</summary>
    public const int HeadRows = 60;

    /// <summary>Rows of data shown to a person.</summary>
    public const int SampleRows = 10;

    public const int WorkbookEntries = 5_000;

    /// <summary>Bytes of one part of a workbook once unfolded: a sheet of a million rows has about one gigabyte.</summary>
    public const long PartBytes = 6L << 30;

    /// <summary>A part larger than this must not be folded more than <see cref="MostFolded"/> times: lists reach 40.</summary>
    public const long SurelySmall = 64L << 20;

    public const int MostFolded = 250;

    /// <summary>Bytes of all texts that a workbook keeps in one place for its cells; they stand in memory while it is read.</summary>
    public const int SharedBytes = 160 << 20;

    /// <summary>Bytes of a small part (list of sheets, styles), read whole.</summary>
    public const int SmallPartBytes = 16 << 20;

    /// <summary>Elements inside one another in a part of a workbook.</summary>
    public const int XmlDepth = 64;

    /// <summary>Old .xls is read whole into memory by its reader.</summary>
    public const long OldFileBytes = 40L << 20;
}
