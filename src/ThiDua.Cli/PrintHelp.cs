using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ThiDua.Cli;

/// <summary>Prints how a command is used, in Vietnamese: the library's own help mixes in English.</summary>
internal sealed class PrintHelp : SynchronousCommandLineAction
{
    /// <summary>Puts this in the place of the library's help, and its words in ours.</summary>
    public static void For(RootCommand root)
    {
        root.Directives.Clear();   // [diagram], [suggest]: for programmers, in English
        foreach (var option in root.Options)
        {
            if (option is HelpOption help) help.Action = new PrintHelp();
            option.Description = option is HelpOption ? "Xem cách dùng" : option is VersionOption ? "Xem phiên bản" : option.Description;
        }
    }

    /// <summary>Who asks for help need not know yet what else must be given.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine($"{command.Description}\n\nCách dùng:\n  {UsageOf(command)}");
        Print(output, "Nội dung cần ghi", command.Arguments.Select(argument => (argument.Name, argument.Description ?? "")));
        Print(output, "Lệnh", command.Subcommands.Select(sub => (Joined([sub.Name, .. sub.Arguments.Select(NameOf)]), sub.Description ?? "")));
        Print(output, "Tùy chọn", command.Options.Concat(OptionsAbove(command)).Where(option => !option.Hidden).Select(option => (FormOf(option), MeaningOf(option))));
        return 0;
    }

    private static string UsageOf(Command command) => Joined(
    [
        .. WithParents(command).Reverse().Select(part => part is RootCommand ? "./thidua" : part.Name),
        .. command.Subcommands.Count > 0 ? ["LỆNH"] : Array.Empty<string>(),
        .. command.Arguments.Select(NameOf),
        "[TÙY CHỌN]",
    ]);

    private static IEnumerable<Command> WithParents(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? WithParents(parent).Prepend(command) : [command];

    private static IEnumerable<Option> OptionsAbove(Command command) =>
        WithParents(command).Skip(1).SelectMany(above => above.Options).Where(option => option.Recursive);

    private static string NameOf(Argument argument) => argument.Arity.MaximumNumberOfValues > 1 ? argument.Name + "…" : argument.Name;

    private static string FormOf(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Order(StringComparer.Ordinal).Append(option.Name));
        return option.Arity.MaximumNumberOfValues > 0 && option.ValueType != typeof(bool) ? $"{names} {option.HelpName ?? "GIÁ_TRỊ"}" : names;
    }

    private static string MeaningOf(Option option) =>
        option is { HasDefaultValue: true, Arity.MaximumNumberOfValues: > 0 } && option.GetDefaultValue() is string { Length: > 0 } usual
            ? $"{option.Description} (mặc định: {usual})"
            : option.Description ?? "";

    private static void Print(TextWriter output, string heading, IEnumerable<(string Word, string Meaning)> words)
    {
        var rows = words.ToList();
        if (rows.Count == 0) return;

        output.WriteLine($"\n{heading}:");
        var width = rows.Max(row => row.Word.Length);
        foreach (var (word, meaning) in rows) output.WriteLine($"  {word.PadRight(width)}  {meaning}");
    }

    private static string Joined(IEnumerable<string> words) => string.Join(' ', words);
}
