using System.Diagnostics;
using ThiDua.Documents;
using ThiDua.Paper.Intake.Programs;

namespace ThiDua.Paper.Specs.Intake;

public sealed class A_foreign_program : IDisposable
{
    private readonly PrivateFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task works_in_a_folder_that_only_its_owner_may_enter()
    {
        var said = await ExternalProgram.Run(Call("stat", "-c", "%a", "."), TestContext.Current.CancellationToken);

        Assert.Equal("700", said.Text.Trim());
    }

    [Fact]
    public async Task gets_its_arguments_as_they_are()
    {
        var said = await ExternalProgram.Run(Call("printf", "%s", "; rm -rf $HOME 'x'"), TestContext.Current.CancellationToken);

        Assert.Equal("; rm -rf $HOME 'x'", said.Text);
    }

    [Fact]
    public async Task is_ended_with_its_children_when_its_time_is_up()
    {
        var started = Stopwatch.StartNew();

        var refusal = await Assert.ThrowsAsync<UnreadableException>(() => ExternalProgram.Run(
            Call("sh", "-c", "sleep 314159 & sleep 314159") with { TimeLimit = TimeSpan.FromSeconds(1) }, TestContext.Current.CancellationToken));

        Assert.Contains("quá thời gian", refusal.Message, StringComparison.Ordinal);
        Assert.InRange(started.Elapsed.TotalSeconds, 0, 15);
        Assert.True(Ends("314159"));
    }

    [Fact]
    public async Task is_ended_when_the_work_is_called_off()
    {
        using var calledOff = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ExternalProgram.Run(Call("sleep", "271828"), calledOff.Token));

        Assert.True(Ends("271828"));
    }

    [Fact]
    public async Task that_never_stops_talking_is_ended()
    {
        var call = Call("yes") with { Output = 1 << 20 };

        await Assert.ThrowsAsync<UnreadableException>(() => ExternalProgram.Run(call, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task gets_no_more_memory_than_it_was_given()
    {
        // tail keeps the last line, and this one never ends.
        var said = await ExternalProgram.Run(Call("tail", "-n", "1", "/dev/zero") with { Memory = 64 << 20 }, TestContext.Current.CancellationToken);

        Assert.False(said.Succeeded);
        Assert.Contains("memory", said.Errors, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task that_is_not_installed_is_named_with_its_package()
    {
        var refusal = await Assert.ThrowsAsync<UnreadableException>(() => ExternalProgram.Run(Call("khong-co-chuong-trinh-nay"), TestContext.Current.CancellationToken));

        Assert.Contains("chưa cài gói goi-thu", refusal.Message, StringComparison.Ordinal);
    }

    private ProgramCall Call(string program, params string[] arguments) => new(program, "goi-thu", "thử", _folder, arguments);

    /// <summary>The order to end has been given; the system carries it out when it next turns to the program.</summary>
    private static bool Ends(string word) => SpinWait.SpinUntil(() => !IsRunning(word), TimeSpan.FromSeconds(5));

    /// <summary>Does a living program have this word among its arguments? A killed one may linger as a zombie without any.</summary>
    private static bool IsRunning(string word) => Directory.EnumerateDirectories("/proc")
        .Where(folder => char.IsAsciiDigit(Path.GetFileName(folder)[0]))
        .Any(folder => CommandOf(folder).Contains(word, StringComparison.Ordinal));

    private static string CommandOf(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "cmdline"));
        }
        catch (IOException)
        {
            return "";   // it ended while we looked
        }
    }
}
