using ThiDua.Storage.Specs.Database;
using ThiDua.Web.Specs.Browser;
using ThiDua.Web.Specs.Host;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(BrowsersFirst))]

namespace ThiDua.Web.Specs.Browser;

/// <summary>Specs that walk the product with a browser take turns at one host.</summary>
[CollectionDefinition(Name)]
public sealed class Walks : ICollectionFixture<ListeningHost>
{
    public const string Name = "walks";
}

/// <summary>Specs that look at the pages of the demo world, at a host that no walk changes.</summary>
[CollectionDefinition(Name)]
public sealed class Looks : ICollectionFixture<ListeningHost>
{
    public const string Name = "looks";
}

/// <summary>Browser specs first: they take longest, and all others fit beside them.</summary>
public sealed class BrowsersFirst : ITestCollectionOrderer
{
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(collection => collection.TestCollectionDisplayName is Walks.Name or Looks.Name ? 0 : 1)];
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
