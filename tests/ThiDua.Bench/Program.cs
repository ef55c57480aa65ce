using System.Diagnostics;
using ThiDua.Bench;

// One core, so that figures do not depend on how many a machine has; programs that are called inherit it.
if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
{
    using var self = Process.GetCurrentProcess();
    self.ProcessorAffinity = 1;
}

switch (args)
{
    case [] or ["reading"]:
        await ReadingBench.Run(Console.Out);
        return 0;
    default:
        await Console.Error.WriteLineAsync("./bench reading    how fast plans are read, beside what one would use instead");
        return 1;
}
