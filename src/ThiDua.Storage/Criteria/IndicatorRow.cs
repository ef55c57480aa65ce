using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ThiDua.Criteria;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Movements;

namespace ThiDua.Storage.Criteria;

/// <summary>A version of an indicator: shipped where it has no commune. The filter stands in <see cref="ThiDuaDb"/>.</summary>
internal sealed class IndicatorRow
{
    public required Guid Id { get; init; }
    public Guid? CommuneId { get; init; }
    public required string Key { get; init; }
    public required int Version { get; init; }
    public required Indicator Definition { get; init; }
    public Guid? CopiedFrom { get; init; }
    public required string Reason { get; init; }
    public Deed? By { get; init; }

    public static IndicatorRow Of(KeptIndicator kept) => new()
    {
        Id = kept.Id.Value,
        CommuneId = kept.Commune?.Value,
        Key = kept.Indicator.Key,
        Version = kept.Indicator.Version,
        Definition = kept.Indicator,
        CopiedFrom = kept.CopiedFrom?.Value,
        Reason = kept.Reason,
        By = kept.By,
    };

    public KeptIndicator Kept() => new(
        new(Id), CommuneId is { } commune ? new UnitId(commune) : null, Definition, CopiedFrom is { } from ? new IndicatorId(from) : null, Reason, By);
}

internal sealed class IndicatorMap : IEntityTypeConfiguration<IndicatorRow>
{
    public void Configure(EntityTypeBuilder<IndicatorRow> indicator)
    {
        indicator.ToTable("indicator");
        indicator.HasKey(i => i.Id);
        indicator.Property(i => i.Id).ValueGeneratedNever();
        indicator.Property(i => i.CommuneId);
        indicator.Property(i => i.Key);
        indicator.Property(i => i.Version);
        indicator.Property(i => i.Definition).HasColumnType("jsonb").HasConversion(d => IndicatorJson.Write(d), json => ReadDefinitions.Of(json));
        indicator.Property(i => i.CopiedFrom);
        indicator.Property(i => i.Reason);
        indicator.Property(i => i.By).AsJson();
    }
}

internal sealed class IndicatorBindingMap : IEntityTypeConfiguration<IndicatorBinding>
{
    public void Configure(EntityTypeBuilder<IndicatorBinding> binding)
    {
        binding.ToTable("indicator_binding");
        binding.HasKey(b => new { b.Movement, b.Criterion, b.Place, b.Number });
        binding.Property(b => b.Movement).HasConversion(id => id.Value, id => new MovementId(id)).ValueGeneratedNever();
        binding.Property(b => b.Criterion).HasConversion(id => id.Value, id => new CriterionId(id)).ValueGeneratedNever();
        binding.Property(b => b.Place).ValueGeneratedNever();
        binding.Property(b => b.Number).ValueGeneratedNever();
        binding.Property(b => b.CommuneId);
        binding.Property(b => b.Indicator).HasConversion(id => id.Value, id => new IndicatorId(id));
        binding.Property(b => b.Origin).HasConversion<string>();
        binding.Property(b => b.Reason);
        binding.Property(b => b.By).AsJson();
    }
}
