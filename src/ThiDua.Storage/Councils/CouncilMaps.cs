using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ThiDua.Councils;
using ThiDua.Movements;
using ThiDua.Storage.Movements;

namespace ThiDua.Storage.Councils;

internal sealed class CouncilMap : IEntityTypeConfiguration<Council>
{
    public void Configure(EntityTypeBuilder<Council> council)
    {
        council.ToTable("council");
        council.HasKey(c => c.Id);
        council.Property(c => c.Id).HasConversion(id => id.Value, value => new CouncilId(value)).ValueGeneratedNever();
        council.Property(c => c.CommuneId);
        council.Property(c => c.Name);
        council.Property(c => c.Decision).AsJson();
        council.Property(c => c.From);
        council.Property(c => c.Seats).AsJson();
    }
}

internal sealed class SessionMap : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> session)
    {
        session.ToTable("council_session");
        session.HasKey(s => s.Id);
        session.Property(s => s.Id).HasConversion(id => id.Value, value => new SessionId(value)).ValueGeneratedNever();
        session.Property(s => s.CommuneId);
        session.Property(s => s.Movement).HasConversion(id => id.Value, value => new MovementId(value));
        session.Property(s => s.Council).HasConversion(id => id.Value, value => new CouncilId(value));
        session.Property(s => s.Called).AsJson();
        session.Property(s => s.Opened).AsJson();
        session.Property(s => s.Ended).AsJson();
        session.Property(s => s.Items).AsJson();
        session.Property(s => s.Roll).AsJson();
        session.Property(s => s.Conflicts).AsJson();
        session.Property(s => s.Opinions).AsJson();
        session.HasOne<Council>().WithMany().HasForeignKey(s => s.Council);
    }
}

/// <summary>The ballot itself; urn and turnout are tables without a model, touched in one place: <see cref="UrnInDatabase"/>.</summary>
internal sealed class BallotMap : IEntityTypeConfiguration<Ballot>
{
    public void Configure(EntityTypeBuilder<Ballot> ballot)
    {
        ballot.ToTable("ballot");
        ballot.HasKey(b => b.Id);
        ballot.Property(b => b.Id).HasConversion(id => id.Value, value => new BallotId(value)).ValueGeneratedNever();
        ballot.Property(b => b.CommuneId);
        ballot.Property(b => b.Session).HasConversion(id => id.Value, value => new SessionId(value));
        ballot.Property(b => b.Round);
        ballot.Property(b => b.Items).AsJson();
        ballot.Property(b => b.Tellers).AsJson();
        ballot.Property(b => b.Prepared).AsJson();
        ballot.Property(b => b.Opened).AsJson();
        ballot.Property(b => b.Closed).AsJson();
        ballot.Property(b => b.Counted).AsJson();
        ballot.Property(b => b.Cancelled).AsJson();
        ballot.Property(b => b.There).AsJson();
        ballot.Property(b => b.Slips).AsJson();
        ballot.Property(b => b.Results).AsJson();
        ballot.Ignore(b => b.Key);
        ballot.HasOne<Session>().WithMany().HasForeignKey(b => b.Session);
    }
}
