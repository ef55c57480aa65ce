using Microsoft.Extensions.DependencyInjection;
using ThiDua.Cli.Facts;
using ThiDua.Law;
using ThiDua.Storage.Facts;

namespace ThiDua.Cli.Specs.Facts;

public sealed class Bringing_on_the_command_line
{
    [Fact]
    public async Task has_all_it_needs_before_it_asks_the_database()
    {
        await using var services = ImportServices.On("Host=127.0.0.1;Database=none", Path.GetTempPath());
        await using var scope = services.CreateAsyncScope();

        Assert.NotNull(scope.ServiceProvider.GetRequiredService<ImportPlace>());
        Assert.NotNull(scope.ServiceProvider.GetRequiredService<BringAtOnce>());
    }

    [Fact]
    public async Task asks_whose_figures_they_are()
    {
        await using var services = ImportServices.On("Host=127.0.0.1;Database=none", Path.GetTempPath());
        await using var scope = services.CreateAsyncScope();

        var refusal = await Assert.ThrowsAsync<RefusedException>(
            () => scope.ServiceProvider.GetRequiredService<ImportPlace>().Of(null, null, null, TestContext.Current.CancellationToken));

        Assert.Contains("--movement", refusal.Message, StringComparison.Ordinal);
    }
}
