using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ThiDua.Awards;
using ThiDua.Movements;
using ThiDua.Storage.Movements;

namespace ThiDua.Storage.Awards;

internal sealed class SettingMaps : IEntityTypeConfiguration<ParameterSetting>, IEntityTypeConfiguration<QuotaSetting>
{
    public void Configure(EntityTypeBuilder<ParameterSetting> setting)
    {
        setting.ToTable("parameter_setting");
        setting.HasKey(s => s.Id);
        setting.Property(s => s.Id).HasConversion(id => id.Value, value => new ParameterSettingId(value)).ValueGeneratedNever();
        setting.Property(s => s.CommuneId);
        setting.Property(s => s.Key);
        setting.Property(s => s.Value);
        setting.Property(s => s.Source).AsJson();
        setting.Property(s => s.By).AsJson();
        setting.Property(s => s.Withdrawn).AsJson();
        setting.Ignore(s => s.AsParameter);
    }

    public void Configure(EntityTypeBuilder<QuotaSetting> setting)
    {
        setting.ToTable("quota_setting");
        setting.HasKey(s => s.Id);
        setting.Property(s => s.Id).HasConversion(id => id.Value, value => new QuotaSettingId(value)).ValueGeneratedNever();
        setting.Property(s => s.CommuneId);
        setting.Property(s => s.Movement).HasConversion(id => id.Value, value => new MovementId(value));
        setting.Property(s => s.Terms).AsJson();
        setting.Property(s => s.By).AsJson();
        setting.Property(s => s.Withdrawn).AsJson();
    }
}
