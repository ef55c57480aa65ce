using ThiDua.Law;

namespace ThiDua.Movements;

/// <summary>One line of the launch checklist.</summary>
/// <param name="Message">One Vietnamese sentence: what, why, what to do.</param>
/// <param name="Fix">Where it is put right; null where nothing needs to be.</param>
/// <param name="Basis">By what right it is asked; null for the house's own care.</param>
public sealed record ReadinessItem(Weight Weight, string Message, Fix? Fix = null, Provision? Basis = null);

/// <summary>How much a line of the checklist weighs.</summary>
public enum Weight
{
    /// <summary>Launching waits for it.</summary>
    Blocking,
    /// <summary>Launching is possible; whoever launches has seen it.</summary>
    Warning,
    /// <summary>Good to know.</summary>
    Note,
    /// <summary>In order.</summary>
    Met,
}

/// <summary>Where something is put right: a key of the draft, one item of it, the people's duties, or another movement.</summary>
public sealed record Fix(string? Key = null, DraftItemId? Item = null, bool Duties = false, MovementId? Movement = null);
