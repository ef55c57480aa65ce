using System.Diagnostics;
using ThiDua.Bench;
using ThiDua.Bench.Awards;
using ThiDua.Bench.Criteria;

const string Tenth = "--tenth";

switch (args)
{
    case [] or ["reading"]:
        OnOneCore();
        await ReadingBench.Run(Console.Out);
        return 0;
    case ["criteria", .. var which]:
        return await CriteriaBench.Run(which, Console.Out, Console.Error);
    case ["awards", .. var which]:
        OnOneCore();
        var parts = which.Where(one => one != Tenth).ToList();
        if (parts is [] || parts.Contains("papers")) await PapersBench.Run(Console.Out, which.Contains(Tenth) ? 10 : 1);
        if (parts is [] || parts.Contains("eligibility")) await EligibilityBench.Run(Console.Out);
        if (parts is [] || parts.Contains("ballots")) await BallotsBench.Run(Console.Out);
        return 0;
    default:
        await Console.Error.WriteLineAsync("""
            ./bench reading             how fast plans are read, beside what one would use instead
            ./bench criteria [a] [b] [c] [d] [e]    how fast figures are brought in from CSV (a) and from .xlsx (b), criteria are computed (c),
                                            an office program counts the same (d), and the dashboard answers (e);
                                            --rows N and --communes M for other sizes,
                                            --keep FOLDER for a database that stays, to be asked again
            ./bench awards [papers] [eligibility] [ballots] [--tenth]    how fast certificates and dossiers are written, beside LibreOffice by itself,
                                            ten thousand candidates are judged by all rules, and five hundred
                                            secret votes cast at once are sealed and counted;
                                            --tenth for a tenth of the papers
            """);
        return 2;
}

// One core, so that figures do not depend on how many a machine has; programs that are called inherit it.
static void OnOneCore()
{
    if (!OperatingSystem.IsLinux() && !OperatingSystem.IsWindows()) return;
    using var self = Process.GetCurrentProcess();
    self.ProcessorAffinity = 1;
}
