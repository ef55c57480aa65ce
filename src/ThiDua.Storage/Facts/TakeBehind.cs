using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using ThiDua.Facts;

namespace ThiDua.Storage.Facts;

/// <summary>
/// Takes rows on a thread of its own, so that the next are being read while those before are checked and compared. Only a few
/// blocks of rows are on their way: memory does not grow with the file.
/// </summary>
internal sealed class TakeBehind : IFactRows, IDisposable
{
    private const int Blocks = 4;

    private readonly BlockingCollection<Block> _full = new(Blocks);
    private readonly BlockingCollection<Block> _empty = new(Blocks);
    private readonly IFactRows _to;
    private readonly Thread _taking;
    private Block _block;
    private volatile ExceptionDispatchInfo? _trouble;

    /// <param name="to">Called from one thread, never two at once.</param>
    public TakeBehind(FactKind kind, IFactRows to)
    {
        _to = to;
        _block = new(kind);
        for (var block = 1; block < Blocks; block++) _empty.Add(new(kind));
        _taking = new(TakeAll) { IsBackground = true };
        _taking.Start();
    }

    /// <remarks>Throws whatever went wrong with rows taken before.</remarks>
    public void Take(FactRow row, IReadOnlyList<CellProblem> problems)
    {
        _block.Add(row, problems);
        if (!_block.IsFull) return;
        _trouble?.Throw();
        _full.Add(_block);
        _block = _empty.Take();
    }

    /// <summary>Waits until all rows are taken.</summary>
    /// <remarks>Throws whatever went wrong with them.</remarks>
    public void Finish()
    {
        _full.Add(_block);
        End();
        _trouble?.Throw();
    }

    public void Dispose()
    {
        End();
        _full.Dispose();
        _empty.Dispose();
    }

    private void End()
    {
        if (!_full.IsAddingCompleted) _full.CompleteAdding();
        _taking.Join();
    }

    [SuppressMessage("Design", "CA1031", Justification = "what went wrong is told to the reading thread, which stops there")]
    private void TakeAll()
    {
        foreach (var block in _full.GetConsumingEnumerable())
        {
            try
            {
                if (_trouble is null) block.GiveTo(_to);
            }
            catch (Exception trouble) // kept, and thrown where the file is read; the rest is let go, so that nobody waits
            {
                _trouble = ExceptionDispatchInfo.Capture(trouble);
            }

            block.Clear();
            _empty.Add(block);
        }
    }

    private sealed class Block(FactKind kind)
    {
        private const int Rows = 512;

        private readonly FactRow[] _rows = [.. Enumerable.Range(0, Rows).Select(_ => new FactRow(kind))];
        private readonly IReadOnlyList<CellProblem>[] _problems = new IReadOnlyList<CellProblem>[Rows];
        private int _count;

        public bool IsFull => _count == Rows;

        public void Add(FactRow row, IReadOnlyList<CellProblem> problems)
        {
            row.CopyTo(_rows[_count]);
            _problems[_count++] = problems.Count == 0 ? [] : [.. problems];
        }

        public void GiveTo(IFactRows to)
        {
            for (var place = 0; place < _count; place++) to.Take(_rows[place], _problems[place]);
        }

        public void Clear() => _count = 0;
    }
}
