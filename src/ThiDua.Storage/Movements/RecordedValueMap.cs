using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ThiDua.Movements;

namespace ThiDua.Storage.Movements;

internal sealed class RecordedValueMap : IEntityTypeConfiguration<RecordedValue>
{
    public void Configure(EntityTypeBuilder<RecordedValue> value)
    {
        value.ToTable("recorded_value");
        value.HasKey(v => v.Id);
        value.Property(v => v.Id).HasConversion(id => id.Value, id => new RecordedValueId(id)).ValueGeneratedNever();
        value.Property(v => v.Movement).HasConversion(id => id.Value, id => new MovementId(id));
        value.Property(v => v.CommuneId);
        value.Property(v => v.Criterion).HasConversion(id => id.Value, id => new CriterionId(id));
        value.Property(v => v.Target);
        value.Property(v => v.TermsVersion);
        value.Property(v => v.Measured).AsJson();
        value.Property(v => v.AsOf);
        value.Property(v => v.Source);
        value.Property(v => v.Note);
        value.Property(v => v.Evidence).AsJson();
        value.Property(v => v.By).AsJson();
        value.HasOne<Movement>().WithMany().HasForeignKey(v => v.Movement);
    }
}
