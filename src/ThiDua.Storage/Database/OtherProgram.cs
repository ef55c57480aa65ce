using System.ComponentModel;
using System.Diagnostics;
using ThiDua.Law;

namespace ThiDua.Storage.Database;

/// <summary>Runs one of PostgreSQL's own programs and waits for it.</summary>
internal static class OtherProgram
{
    /// <returns>Exit code and everything it printed, both streams.</returns>
    public static async Task<(int Code, string Output)> Run(
        IEnumerable<string> words, CancellationToken stop, IReadOnlyDictionary<string, string>? environment = null)
    {
        using var process = new Process { StartInfo = Start([.. words], environment) };
        Begin(process);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(stop);
        var errors = process.StandardError.ReadToEndAsync(stop);
        try
        {
            await process.WaitForExitAsync(stop);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true); // nobody waits for it any more
            throw;
        }

        return (process.ExitCode, (await output + await errors).Trim());
    }

    private static void Begin(Process process)
    {
        try
        {
            process.Start();
        }
        catch (Win32Exception missing)
        {
            throw new RefusedException(
                $"Không chạy được chương trình {process.StartInfo.FileName}. Đề nghị cài gói còn thiếu rồi chạy lại.", missing);
        }
    }

    private static ProcessStartInfo Start(string[] words, IReadOnlyDictionary<string, string>? environment)
    {
        var start = new ProcessStartInfo(words[0], words[1..])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/", // the child may run as a user who cannot enter ours
        };
        start.Environment["LC_ALL"] = "C.UTF-8"; // messages are matched in English
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        return start;
    }
}
