using ThiDua.Facts;

namespace ThiDua.Paper.Facts;

/// <summary>The rows of a table file, sheet by sheet and row by row; hidden rows too, for a filter hides what is still true.</summary>
internal abstract class TableRows : IDisposable
{
    /// <summary>Number of the sheet that is open, from 1.</summary>
    public abstract int Sheet { get; }

    public abstract string SheetName { get; }

    /// <summary>"UTF-8", "Windows-1258" … of a CSV; empty for a workbook.</summary>
    public virtual string Encoding => "";

    public virtual char Separator => '\0';

    /// <summary>Days are counted from 1904, as Excel for Mac did.</summary>
    public virtual bool Since1904 => false;

    /// <summary>Whether the open sheet is one that the office program does not show.</summary>
    public virtual bool IsHidden => false;

    /// <summary>What stands beside the cells of the open sheet, once its rows were read: comments, headers and footers, text boxes.</summary>
    public virtual IEnumerable<Aside> Asides => [];

    /// <summary>Opens the next sheet; a hidden one only where the whole file was asked for. False after the last.</summary>
    public abstract bool NextSheet();

    /// <summary>Reads the next row, which may be empty; false after the last of the sheet.</summary>
    public abstract bool Next(TableRow row);

    /// <summary>Whether rows still to come may hold something, told without taking them; true where that cannot be told.</summary>
    /// <remarks>The next row is the same afterwards.</remarks>
    public virtual bool RestMayHold(MayHold something) => true;

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}

/// <summary>A text beside the cells.</summary>
/// <param name="Line">Of the cell it belongs to, from 1; 0 for none.</param>
/// <param name="Column">From 1; 0 for none.</param>
internal sealed record Aside(SecretSpot Spot, string Text, int Line = 0, int Column = 0);

/// <summary>Whether something may stand in a piece of UTF-8; pieces overlap by <see cref="RestOfFile.Overlap"/> bytes.</summary>
internal delegate bool MayHold(ReadOnlySpan<byte> utf8);
