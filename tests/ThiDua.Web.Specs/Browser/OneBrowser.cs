using ThiDua.Storage.Specs.Database;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Browser;

/// <summary>Browser specs take turns at one host: two cores do not carry several browsers.</summary>
[CollectionDefinition(Name)]
public sealed class OneBrowser : ICollectionFixture<ListeningHost>
{
    public const string Name = "one browser";
}

/// <summary>The real host on the demo world with its year of figures, at a loopback port.</summary>
public sealed class ListeningHost(ThrowAwayCluster cluster) : IAsyncLifetime
{
    public FiguredHost Host { get; } = new(cluster);

    public Uri Address { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Host.InitializeAsync();
        Address = Host.Listens();
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
