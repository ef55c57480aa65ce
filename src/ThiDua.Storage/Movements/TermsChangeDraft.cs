using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ThiDua.Movements;

namespace ThiDua.Storage.Movements;

/// <summary>A draft that is there to change a movement's terms.</summary>
internal sealed class TermsChangeDraft(DraftId draft, MovementId movement, Guid communeId, int version) : IOfCommune
{
    public DraftId Draft { get; } = draft;
    public MovementId Movement { get; } = movement;
    public Guid CommuneId { get; } = communeId;

    /// <summary>Number of the version of the terms that it was taken from.</summary>
    public int Version { get; } = version;
}

internal sealed class TermsChangeDraftMap : IEntityTypeConfiguration<TermsChangeDraft>
{
    public void Configure(EntityTypeBuilder<TermsChangeDraft> change)
    {
        change.ToTable("terms_change");
        change.HasKey(c => c.Draft);
        change.Property(c => c.Draft).HasConversion(id => id.Value, value => new DraftId(value)).ValueGeneratedNever();
        change.Property(c => c.Movement).HasConversion(id => id.Value, value => new MovementId(value));
        change.Property(c => c.CommuneId);
        change.Property(c => c.Version);
        change.HasOne<Movement>().WithMany().HasForeignKey(c => c.Movement);
    }
}
