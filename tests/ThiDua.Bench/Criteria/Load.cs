using System.Diagnostics;

namespace ThiDua.Bench.Criteria;

/// <summary>Asks for one page again and again over some connections at once.</summary>
internal sealed class Load(HttpClient client, string address, int connections)
{
    private readonly List<double> _seconds = [];
    private TimeSpan _time;

    /// <summary>Answers a second.</summary>
    public double Rate => _seconds.Count / _time.TotalSeconds;

    /// <param name="share">0.99 for the time within which 99 of 100 answers came.</param>
    /// <returns>Seconds.</returns>
    public double Percentile(double share) => _seconds.Order().ElementAt((int)Math.Min(_seconds.Count - 1, share * _seconds.Count));

    public void Forget()
    {
        _seconds.Clear();
        _time = TimeSpan.Zero;
    }

    public async Task For(TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        var all = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Ask(watch, time)));
        _time += watch.Elapsed;
        _seconds.AddRange(all.SelectMany(one => one));
    }

    private async Task<List<double>> Ask(Stopwatch watch, TimeSpan until)
    {
        var seconds = new List<double>();
        while (watch.Elapsed < until)
        {
            var began = watch.Elapsed;
            using var answer = await client.GetAsync(address);
            answer.EnsureSuccessStatusCode();
            await answer.Content.ReadAsByteArrayAsync();
            seconds.Add((watch.Elapsed - began).TotalSeconds);
        }

        return seconds;
    }
}
