namespace ThiDua.Paper.Intake.Programs;

/// <summary>One call of a program of the system, with the limits it runs under.</summary>
/// <param name="Program">Its name, looked for in PATH.</param>
/// <param name="Package">The Debian package it comes in.</param>
/// <param name="Work">What it is called for, in Vietnamese, to finish the sentence "Không … được".</param>
/// <param name="Folder">The private folder it works in.</param>
/// <param name="Arguments">Given as they are: no shell looks at them.</param>
internal sealed record ProgramCall(string Program, string Package, string Work, PrivateFolder Folder, IReadOnlyList<string> Arguments)
{
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Bytes of address space.</summary>
    public long Memory { get; init; } = 2L << 30;

    /// <summary>Bytes of standard output that are taken; more ends the call.</summary>
    public int Output { get; init; } = 64 << 20;
}

/// <summary>What a program left: its exit code, its output, the beginning of its complaints.</summary>
internal sealed record ProgramResult(int ExitCode, ReadOnlyMemory<byte> Output, string Errors)
{
    public bool Succeeded => ExitCode == 0;

    public string Text => System.Text.Encoding.UTF8.GetString(Output.Span);
}
