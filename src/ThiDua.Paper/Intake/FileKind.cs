namespace ThiDua.Paper.Intake;

/// <summary>What a file is by its first bytes; its extension is only a claim.</summary>
internal enum FileKind
{
    /// <summary>None of the kinds below and no sign of a foreign one: text, or nothing that can be read.</summary>
    Text,
    Pdf,
    /// <summary>A zip archive: a Word document, or something else that is packed.</summary>
    Package,
    /// <summary>The compound files of old Office, and Office files under a password.</summary>
    OldOffice,
    RichText,
    Png,
    Jpeg,
    Tiff,
    /// <summary>Recognised as something that never holds a plan.</summary>
    Foreign,
}
