using ThiDua.Documents;

namespace ThiDua.Papers;

/// <summary>
/// Whether a paper speaks of figures that have been taken anew since. It asks of issued papers as of drafts: their text
/// stays, but who reads them must know.
/// </summary>
public sealed class FindStaleFigures(IEnumerable<IWatchSources> watchers)
{
    /// <returns>What changed, in sentences for the officer; null where the figures stand.</returns>
    public async Task<string?> Of(IEnumerable<PaperFootnote> footnotes, CancellationToken stop)
    {
        var said = new List<string>();
        foreach (var source in footnotes.Select(note => note.Source).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            foreach (var watcher in watchers)
            {
                if (await watcher.WhatChanged(source, stop) is { } changed) said.Add(changed);
            }
        }

        return said.Count == 0 ? null : string.Join(' ', said);
    }
}
