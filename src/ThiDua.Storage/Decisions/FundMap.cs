using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ThiDua.Decisions;
using ThiDua.Storage.Movements;

namespace ThiDua.Storage.Decisions;

internal sealed class FundMap : IEntityTypeConfiguration<FundYear>
{
    public void Configure(EntityTypeBuilder<FundYear> fund)
    {
        fund.ToTable("fund_year");
        fund.HasKey(f => f.Id);
        fund.Property(f => f.Id).HasConversion(id => id.Value, value => new FundYearId(value)).ValueGeneratedNever();
        fund.Property(f => f.CommuneId);
        fund.Property(f => f.Year);
        fund.Property(f => f.Plan).AsJson();
        fund.Property(f => f.Set).AsJson();
        fund.Property(f => f.Revision).IsConcurrencyToken();
        fund.Ignore(f => f.Balance);
        fund.OwnsMany(f => f.Entries, entry =>
        {
            entry.ToTable("fund_entry");
            entry.WithOwner().HasForeignKey(e => e.Fund);
            entry.HasKey(e => new { e.Fund, e.Number });
            entry.Property(e => e.Fund).HasConversion(id => id.Value, value => new FundYearId(value));
            entry.Property(e => e.Number).ValueGeneratedNever();
            entry.Property(e => e.Kind).HasConversion<string>();
            entry.Property(e => e.Amount).HasColumnType("numeric");
            entry.Property(e => e.Day);
            entry.Property(e => e.Text);
            entry.Property(e => e.Paper);
            entry.Property(e => e.Decision);
            entry.Property(e => e.Because);
            entry.Property(e => e.By).AsJson();
        });
    }
}
