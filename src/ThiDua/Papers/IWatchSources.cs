namespace ThiDua.Papers;

/// <summary>Knows of one kind of source that papers take figures from whether it says something else by now.</summary>
/// <remarks>The area that a source belongs to watches it; a footnote names the source (<see cref="Documents.PaperFootnote.Source"/>).</remarks>
public interface IWatchSources
{
    /// <returns>A sentence for the officer; null where the figures stand, or the source is not of this kind.</returns>
    Task<string?> WhatChanged(string source, CancellationToken stop);
}
