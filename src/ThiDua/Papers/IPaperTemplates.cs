using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Papers;

public readonly record struct PaperTemplateId(Guid Value)
{
    public static PaperTemplateId New() => new(Guid.CreateVersion7());
}

/// <summary>A commune's own .docx for a kind of paper (mẫu văn bản); the newest that was not retired is used.</summary>
public sealed class PaperTemplate(PaperTemplateId id, Guid communeId, PaperKind kind, StoredFileId file, string name, Deed brought) : IOfCommune
{
    public PaperTemplateId Id { get; } = id;
    public Guid CommuneId { get; } = communeId;
    public PaperKind Kind { get; } = kind;
    public StoredFileId File { get; } = file;
    public string Name { get; } = name;
    public Deed Brought { get; } = brought;

    /// <summary>Since when it is not used any more.</summary>
    public Deed? Retired { get; private set; }

    public void Retire(Deed by) => Retired ??= by;
}

/// <summary>The templates of the present scope.</summary>
public interface IPaperTemplates
{
    /// <returns>The bytes of the template that papers of that kind are written by; null for the layout of the decree.</returns>
    Task<byte[]?> For(PaperKind kind, UnitId commune, CancellationToken stop);
}
