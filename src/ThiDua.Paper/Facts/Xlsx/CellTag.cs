using System.Runtime.InteropServices;

namespace ThiDua.Paper.Facts.Xlsx;

/// <summary>What the tag of a cell says (r, s, t), in one pass: there are twenty million of them in a large file.</summary>
/// <param name="Column">From 0; null where the cell says no place and so stands after the one before it.</param>
/// <param name="Style">-1 where there is none.</param>
/// <param name="Type">n: number; s: a shared text; b: yes or no; e: a fault; t: a text of its own.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellTag(int? Column, int Style, char Type)
{
    public static CellTag Of(ReadOnlySpan<byte> attributes)
    {
        var (column, style, type) = ((int?)null, -1, 'n');
        for (var equals = attributes.IndexOf((byte)'='); equals > 0; equals = attributes.IndexOf((byte)'='))
        {
            var name = attributes[..equals].Trim(" \t\r\n"u8);
            var rest = attributes[(equals + 1)..].TrimStart(" \t\r\n"u8);
            var close = rest.IsEmpty ? -1 : rest[1..].IndexOf(rest[0]);
            if (close < 0) throw TableRefusal.Damaged();
            var value = rest.Slice(1, close);
            if (name.Length == 1 && name[0] == 'r') column = ColumnOf(value);
            else if (name.Length == 1 && name[0] == 's') style = Whole(value);
            else if (name.Length == 1 && name[0] == 't') type = TypeOf(value);
            attributes = rest[(close + 2)..];
        }

        return new(column, style, type);
    }

    private static char TypeOf(ReadOnlySpan<byte> type) => type switch
    {
        [] or [(byte)'n'] => 'n',
        [(byte)'s'] => 's',
        [(byte)'b'] => 'b',
        [(byte)'e'] => 'e',
        _ => 't', // inlineStr, str, d
    };

    private static int Whole(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9' || number > 10_000_000) return -1;
            number = number * 10 + (digit - '0');
        }

        return number;
    }

    /// <summary>"AB12" is column 27, from 0.</summary>
    private static int? ColumnOf(ReadOnlySpan<byte> place)
    {
        var column = 0;
        foreach (var sign in place)
        {
            if (sign is not (>= (byte)'A' and <= (byte)'Z')) break;
            column = column * 26 + (sign - 'A' + 1);
            if (column > TableLimits.Columns) throw TableRefusal.Damaged();
        }

        return column == 0 ? null : column - 1;
    }
}
