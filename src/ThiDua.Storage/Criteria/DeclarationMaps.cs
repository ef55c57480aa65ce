using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ThiDua.Criteria;
using ThiDua.Movements;
using ThiDua.Storage.Movements;

namespace ThiDua.Storage.Criteria;

internal sealed class DeclaredMonthMap : IEntityTypeConfiguration<DeclaredMonth>
{
    public void Configure(EntityTypeBuilder<DeclaredMonth> declared)
    {
        declared.ToTable("declared_month");
        declared.HasKey(d => d.Id);
        declared.Property(d => d.Id).HasConversion(id => id.Value, id => new DeclaredMonthId(id)).ValueGeneratedNever();
        declared.Property(d => d.CommuneId);
        declared.Property(d => d.Key);
        declared.Property(d => d.Month);
        declared.Property(d => d.What).HasConversion<string>();
        declared.Property(d => d.Numerator).HasColumnType("numeric");
        declared.Property(d => d.Denominator).HasColumnType("numeric");
        declared.Property(d => d.Secrets);
        declared.Property(d => d.Source);
        declared.Property(d => d.Note);
        declared.Property(d => d.Evidence).AsJson();
        declared.Property(d => d.By).AsJson();
    }
}

internal sealed class NotApplicableCaseMap : IEntityTypeConfiguration<NotApplicableCase>
{
    public void Configure(EntityTypeBuilder<NotApplicableCase> declared)
    {
        declared.ToTable("not_applicable_case");
        declared.HasKey(d => d.Id);
        declared.Property(d => d.Id).HasConversion(id => id.Value, id => new NotApplicableCaseId(id)).ValueGeneratedNever();
        declared.Property(d => d.CommuneId);
        declared.Property(d => d.Movement).HasConversion(id => id.Value, id => new MovementId(id));
        declared.Property(d => d.Criterion).HasConversion(id => id.Value, id => new CriterionId(id));
        declared.Property(d => d.Place);
        declared.Property(d => d.Reason);
        declared.Property(d => d.By).AsJson();
        declared.Property(d => d.Approved).AsJson();
        declared.Property(d => d.Withdrawn).AsJson();
        declared.Ignore(d => d.Holds);
    }
}
