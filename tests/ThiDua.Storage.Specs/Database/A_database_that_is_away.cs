using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using ThiDua.Storage.Database;
using ThiDua.Storage.Jobs;

namespace ThiDua.Storage.Specs.Database;

public sealed class A_database_that_is_away
{
    [Fact]
    public async Task is_told_by_the_exception_and_not_by_a_flood_in_the_log()
    {
        using var heard = new Heard();
        await using var services = new ServiceCollection().AddLogging(log => log.AddProvider(heard))
            .AddStorage("Host=/nowhere/at/all;Username=x;Database=x").BuildServiceProvider();
        await using var work = services.CreateAsyncScope();

        var trouble = await Assert.ThrowsAnyAsync<Exception>(() =>
            work.Get<ThiDuaDb>().Set<Job>().IgnoreQueryFilters().ToListAsync(TestContext.Current.CancellationToken));

        Assert.True(DatabaseIsAway.Because(trouble));
        Assert.Empty(heard.Loud);
    }

    [Theory]
    [InlineData(PostgresErrorCodes.CannotConnectNow, true)]
    [InlineData(PostgresErrorCodes.CrashShutdown, true)]
    [InlineData(PostgresErrorCodes.UniqueViolation, false)]
    [InlineData(PostgresErrorCodes.DeadlockDetected, false)]
    public void is_not_mistaken_for_one_that_refuses(string state, bool away) =>
        Assert.Equal(away, DatabaseIsAway.Because(new InvalidOperationException("x", new PostgresException("x", "ERROR", "ERROR", state))));

    private sealed class Heard : ILoggerProvider, ILogger
    {
        public List<string> Loud { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel)) Loud.Add(formatter(state, exception));
        }

        public void Dispose() { }
    }
}
