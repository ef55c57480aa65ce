using System.Globalization;
using System.Runtime.InteropServices;

namespace ThiDua.Paper.Facts.Writing;

/// <summary>A cell to be written: its letters, or a number.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct NewCell(string Text, CellLook Look = CellLook.Plain, bool IsNumber = false)
{
    private static readonly DateTime Epoch = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    public static NewCell Empty { get; } = new("");

    public static NewCell Of(decimal number) => new(number.ToString(CultureInfo.InvariantCulture), CellLook.Plain, IsNumber: true);

    /// <summary>A day as Excel keeps it, with its time where it has one.</summary>
    public static NewCell Of(DateTime moment) => new(
        (moment - Epoch).TotalDays.ToString("0.##########", CultureInfo.InvariantCulture), moment.TimeOfDay == TimeSpan.Zero ? CellLook.Day : CellLook.Moment, IsNumber: true);

    public static implicit operator NewCell(string text) => new(text);

    public static NewCell FromString(string text) => new(text);
}

/// <summary>How a cell looks; the numbers are those of the styles in <see cref="NewWorkbook"/>.</summary>
public enum CellLook
{
    Plain,
    Title,
    Heading,
    Day,
    Moment,
    /// <summary>Red: the row is refused because of it.</summary>
    Refused,
    /// <summary>Yellow: taken, but to be looked at.</summary>
    Warned,
}
