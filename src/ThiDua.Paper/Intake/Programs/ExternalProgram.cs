using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ThiDua.Paper.Intake.Programs;

/// <summary>
/// Runs a program of the system on a file that a stranger sent: no shell, a bare environment, limits on time, memory
/// and output, and its whole tree killed when a limit is reached or the work is called off.
/// </summary>
/// <remarks>
/// <c>timeout</c> and <c>prlimit</c> stand before it, so that it ends even where this process is killed first.
/// </remarks>
internal static class ExternalProgram
{
    private const int TimedOut = 124;
    private const int Errors = 16 << 10;

    /// <summary>Name of the meter that counts starts, each tagged with its <c>program</c>: on a small machine they are what takes long.</summary>
    public const string Meter = "ThiDua.Paper";

    private static readonly Counter<int> Starts = new Meter(Meter).CreateCounter<int>("thidua.program.starts");

    public static async Task<ProgramResult> Run(ProgramCall call, CancellationToken stop)
    {
        using var process = new Process { StartInfo = StartOf(call) };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(call.TimeLimit + TimeSpan.FromSeconds(5));
        process.Start();
        Starts.Add(1, new KeyValuePair<string, object?>("program", call.Program));
        process.StandardInput.Close();
        try
        {
            var errors = Take(process.StandardError.BaseStream, Errors, orKill: null, limit.Token);
            var output = await Take(process.StandardOutput.BaseStream, call.Output, orKill: process, limit.Token);
            await process.WaitForExitAsync(limit.Token);
            if (output.Length > call.Output) throw Refusal.Failed(call.Work);
            if (process.ExitCode == TimedOut) throw Refusal.TookTooLong($"việc {call.Work}");
            return new(process.ExitCode, output.GetBuffer().AsMemory(0, (int)output.Length), System.Text.Encoding.UTF8.GetString((await errors).ToArray()));
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw Refusal.TookTooLong($"việc {call.Work}");
        }
        finally
        {
            Kill(process);
        }
    }

    private static ProcessStartInfo StartOf(ProgramCall call)
    {
        var start = new ProcessStartInfo(Find("timeout") ?? throw Refusal.ProgramMissing(call.Work, "coreutils"))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = call.Folder.Path,
        };
        string[] before =
        [
            "--kill-after=2", ((int)Math.Ceiling(call.TimeLimit.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture),
            Find("prlimit") ?? throw Refusal.ProgramMissing(call.Work, "util-linux"), $"--as={call.Memory}", "--core=0", "--",
            Find(call.Program) ?? throw Refusal.ProgramMissing(call.Work, call.Package),
        ];
        foreach (var argument in before.Concat(call.Arguments)) start.ArgumentList.Add(argument);

        start.Environment.Clear();
        start.Environment["PATH"] = "/usr/local/bin:/usr/bin:/bin";
        start.Environment["HOME"] = start.Environment["TMPDIR"] = call.Folder.Path;
        start.Environment["LANG"] = "C.UTF-8";
        start.Environment["OMP_THREAD_LIMIT"] = "1";   // pages run beside one another; threads within one only wait for each other
        return start;
    }

    private static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "/usr/local/bin:/usr/bin:/bin")
            .Split(':', StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);

    /// <summary>Takes at most a little more than the limit; past it the rest is dropped, or the program ended.</summary>
    private static async Task<MemoryStream> Take(Stream output, int limit, Process? orKill, CancellationToken stop)
    {
        var taken = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = await output.ReadAsync(buffer, stop)) > 0;)
        {
            if (taken.Length <= limit) taken.Write(buffer, 0, read);
            if (taken.Length > limit && orKill is not null) Kill(orKill);
        }

        return taken;
    }

    private static void Kill(Process process)
    {
        try
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended between the question and the order.
        }
    }
}
