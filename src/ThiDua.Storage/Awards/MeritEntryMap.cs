using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ThiDua.Awards;
using ThiDua.Movements;
using ThiDua.Storage.Movements;

namespace ThiDua.Storage.Awards;

internal sealed class MeritEntryMap : IEntityTypeConfiguration<MeritEntry>
{
    public void Configure(EntityTypeBuilder<MeritEntry> entry)
    {
        entry.ToTable("merit_entry");
        entry.HasKey(e => e.Id);
        entry.Property(e => e.Id).HasConversion(id => id.Value, value => new MeritEntryId(value)).ValueGeneratedNever();
        entry.Property(e => e.CommuneId);
        entry.Property(e => e.Subject);
        entry.Property(e => e.Whose).AsJson();
        entry.Property(e => e.Kind).HasConversion<string>();
        entry.Property(e => e.What);
        entry.Property(e => e.From);
        entry.Property(e => e.Until);
        entry.Property(e => e.Year);
        entry.Property(e => e.Paper).AsJson();
        entry.Property(e => e.Scope).HasConversion<string>();
        entry.Property(e => e.CoAuthors).AsJson();
        entry.Property(e => e.Achievement);
        entry.Property(e => e.Movement).HasConversion(id => id!.Value.Value, value => new MovementId(value));
        entry.Property(e => e.Nomination).HasConversion(id => id!.Value.Value, value => new NominationId(value));
        entry.Property(e => e.IsFounded);
        entry.Property(e => e.Replies).AsJson();
        entry.Property(e => e.By).AsJson();
        entry.Property(e => e.StruckOut).AsJson();
        entry.Ignore(e => e.Counts).Ignore(e => e.RecognisedOn);
        // The line that a nomination leads to is written after it.
        entry.HasOne<Nomination>().WithMany().HasForeignKey(e => e.Nomination);
    }
}
