namespace ThiDua.Storage.Councils;

/// <summary>
/// Lets few votes at a time ask for an urn: whoever waits holds no connection meanwhile, so that hundreds who press at
/// once keep nobody from reading. The urn's row decides; this only keeps the door from being blocked.
/// </summary>
internal sealed class UrnQueue : IDisposable
{
    private const int AtOnce = 4;

    private readonly SemaphoreSlim _places = new(AtOnce);

    /// <returns>A place; give it back by disposing of it.</returns>
    public async Task<IDisposable> Turn(CancellationToken stop)
    {
        await _places.WaitAsync(stop);
        return new Place(_places);
    }

    public void Dispose() => _places.Dispose();

    private sealed class Place(SemaphoreSlim places) : IDisposable
    {
        public void Dispose() => places.Release();
    }
}
