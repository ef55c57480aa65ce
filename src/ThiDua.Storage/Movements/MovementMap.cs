using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ThiDua.Movements;

namespace ThiDua.Storage.Movements;

internal sealed class MovementMap : IEntityTypeConfiguration<Movement>
{
    public void Configure(EntityTypeBuilder<Movement> movement)
    {
        movement.ToTable("movement");
        movement.HasKey(m => m.Id);
        movement.Property(m => m.Id).HasConversion(id => id.Value, value => new MovementId(value)).ValueGeneratedNever();
        movement.Property(m => m.CommuneId);
        movement.Property(m => m.Origin).HasConversion(id => id!.Value.Value, value => new DraftId(value));
        movement.Property(m => m.Launched).AsJson();
        movement.Property(m => m.Closed).AsJson();
        movement.Property(m => m.SummedUp).AsJson();
        movement.Ignore(m => m.Commune).Ignore(m => m.Current).Ignore(m => m.Terms);
        movement.OwnsMany(m => m.Versions, version =>
        {
            version.ToTable("movement_terms");
            version.WithOwner().HasForeignKey(v => v.Movement);
            version.HasKey(v => new { v.Movement, v.Number });
            version.Property(v => v.Movement).HasConversion(id => id.Value, value => new MovementId(value));
            version.Property(v => v.Number).ValueGeneratedNever();
            version.Property(v => v.Terms).AsJson();
            version.Property(v => v.Reason);
            version.Property(v => v.From);
            version.Property(v => v.By).AsJson();
        });
    }
}
