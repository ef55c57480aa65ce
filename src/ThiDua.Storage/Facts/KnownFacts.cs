using System.Runtime.InteropServices;

namespace ThiDua.Storage.Facts;

/// <summary>
/// The facts of a commune and those of the file that is being read, by their keys: 32 bytes each in one open-addressed
/// table, so that a million of them take no question to the database.
/// </summary>
internal sealed class KnownFacts
{
    private const int Smallest = 1 << 10;

    private Fact[] _table;
    private int _count;

    /// <param name="expected">How many will come; more is no harm.</param>
    public KnownFacts(int expected)
    {
        _table = Fresh(Math.Max(Smallest, (int)(expected * 5L / 4 + 1)));
    }

    public int Count => _count;

    /// <summary>The months, by their first days, that had facts before the file.</summary>
    public HashSet<DateOnly> Months { get; } = [];

    /// <summary>The fact of that key, to be read and changed in place; a new one has no batch and is not told.</summary>
    /// <remarks>Valid until the next call.</remarks>
    public ref Fact Of(ulong first, ulong second)
    {
        if ((_count + 1) * 5L > _table.Length * 4L) Grow();
        ref var fact = ref Slot(_table, first, second);
        if (fact.IsEmpty)
        {
            (fact.First, fact.Second) = (first, second | 1);
            _count++;
        }

        return ref fact;
    }

    // The lowest bit is given up, so that no key is all zeros.
    private static ref Fact Slot(Fact[] table, ulong first, ulong second)
    {
        var place = (int)Math.BigMul(first, (ulong)table.Length, out _);
        while (true)
        {
            ref var fact = ref table[place];
            if (fact.IsEmpty || (fact.First == first && fact.Second == (second | 1))) return ref fact;
            if (++place == table.Length) place = 0;
        }
    }

    private void Grow()
    {
        var larger = Fresh(_table.Length * 2);
        foreach (ref readonly var fact in _table.AsSpan())
        {
            if (!fact.IsEmpty) Slot(larger, fact.First, fact.Second) = fact;
        }

        _table = larger;
    }

    // Written through at once: memory that is looked at before it is written is given twice, and every processor told of it.
    private static Fact[] Fresh(int length)
    {
        var table = GC.AllocateUninitializedArray<Fact>(length);
        table.AsSpan().Clear();
        return table;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct Fact
    {
        public ulong First;
        public ulong Second;
        public ulong Content;

        // Once the file has told it nobody asks how it is stored: the same bytes say where in the file.
        private int _newestOrLine;
        private int _batchOrSheet; // below 0: the sheet, with every bit turned

        /// <summary>Whether the file that is being read has told it.</summary>
        public readonly bool IsTold => _batchOrSheet < 0;

        /// <summary>Minutes since 2000 of the newest thing said of it; 0 for none. Only until it is told.</summary>
        public readonly uint Newest => unchecked((uint)_newestOrLine);

        /// <summary>Number of the batch it stands in; 0 where it is not stored. Only until it is told.</summary>
        public readonly int Batch => _batchOrSheet;

        /// <summary>Sheet and row of the file that told it, from 1.</summary>
        public readonly (int Sheet, int Line) Place => (~_batchOrSheet, _newestOrLine);

        public readonly bool IsEmpty => Second == 0;

        public void IsStored(int batch, uint newest) => (_batchOrSheet, _newestOrLine) = (batch, unchecked((int)newest));

        public void IsToldAt(int sheet, int line) => (_batchOrSheet, _newestOrLine) = (~sheet, line);
    }
}
