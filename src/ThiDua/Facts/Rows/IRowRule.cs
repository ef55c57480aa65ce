namespace ThiDua.Facts.Rows;

/// <summary>One thing that must hold in a row. It looks and reports; it changes nothing.</summary>
internal interface IRowRule
{
    /// <summary>As <see cref="CellProblem.Rule"/>.</summary>
    string Name { get; }

    /// <summary>A row that breaks it is refused; otherwise it is taken and the fault shown.</summary>
    bool Blocks { get; }

    /// <returns>Nothing for a sound row; an array, so that a million sound rows allocate nothing.</returns>
    RowFault[] In(FactRow row, RowContext context);
}

/// <param name="Field">Null for the whole row.</param>
internal sealed record RowFault(string? Field, string Message);
