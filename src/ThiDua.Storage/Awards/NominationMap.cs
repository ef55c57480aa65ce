using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ThiDua.Awards;
using ThiDua.Movements;
using ThiDua.Storage.Movements;

namespace ThiDua.Storage.Awards;

internal sealed class NominationMap : IEntityTypeConfiguration<Nomination>
{
    public void Configure(EntityTypeBuilder<Nomination> nomination)
    {
        nomination.ToTable("nomination");
        nomination.HasKey(n => n.Id);
        nomination.Property(n => n.Id).HasConversion(id => id.Value, value => new NominationId(value)).ValueGeneratedNever();
        nomination.Property(n => n.CommuneId);
        nomination.Property(n => n.Movement).HasConversion(id => id.Value, value => new MovementId(value));
        nomination.Property(n => n.Year);
        nomination.Property(n => n.IsFinal);
        nomination.Property(n => n.Award);
        nomination.Property(n => n.Candidate).AsJson();
        nomination.Property(n => n.Subject);
        nomination.Property(n => n.Level).HasConversion<string>();
        nomination.Property(n => n.Ground).HasConversion<string>();
        nomination.Property(n => n.State).HasConversion<string>();
        nomination.Property(n => n.Eligibility).AsJson();
        nomination.Property(n => n.Answers).AsJson();
        nomination.Property(n => n.Vote).AsJson();
        nomination.Property(n => n.Decision).AsJson();
        nomination.Property(n => n.Revocation).AsJson();
        nomination.Property(n => n.Deeds).AsJson();
        nomination.Property(n => n.Revision).IsConcurrencyToken();
        nomination.Ignore(n => n.ReasonBeyondQuota).Ignore(n => n.Round).Ignore(n => n.IsLive);
    }
}
