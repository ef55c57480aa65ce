namespace ThiDua.Cli.Facts.Sample;

/// <summary>Chance that can be repeated: the same seed throws the same numbers on every machine and in every version (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    public static Dice Of(int seed, params ReadOnlySpan<int> parts)
    {
        var state = unchecked((ulong)seed + 0x9E3779B97F4A7C15UL);
        foreach (var part in parts) state = unchecked((state ^ (ulong)part) * 0xBF58476D1CE4E5B9UL + 0x94D049BB133111EBUL);
        return new(state);
    }

    /// <summary>From 0, below <paramref name="sides"/>.</summary>
    public int Next(int sides) => (int)(Bits() % (uint)sides);

    /// <summary>Both bounds included.</summary>
    public int Between(int from, int to) => from + Next(to - from + 1);

    public bool Chance(double share) => (Bits() >> 11) * (1.0 / (1UL << 53)) < share;

    public T One<T>(IReadOnlyList<T> of) => of[Next(of.Count)];

    /// <summary>The place of a weight, more often the heavier it is.</summary>
    public int Weighted(IReadOnlyList<int> weights)
    {
        var at = Next(weights.Sum());
        for (var place = 0; ; place++)
        {
            at -= weights[place];
            if (at < 0) return place;
        }
    }

    private ulong Bits()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            var bits = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBUL;
            return bits ^ (bits >> 31);
        }
    }
}
