using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ThiDua.Storage.Organizations;

// Posts and duties carry the commune where they are held, which may differ from the person's own: they are not
// filtered by themselves, and no page reads them but through a person or a commune in scope.
internal sealed class PersonMap :
    IEntityTypeConfiguration<PersonRow>, IEntityTypeConfiguration<PostRow>, IEntityTypeConfiguration<DutyGrantRow>
{
    public void Configure(EntityTypeBuilder<PersonRow> person)
    {
        person.ToTable("person");
        person.Property(p => p.NameFolded).HasComputedColumnSql("fold(name)", stored: true);
        person.Property(p => p.GivenName).HasComputedColumnSql("regexp_replace(name, '^.* ', '')", stored: true);
    }

    public void Configure(EntityTypeBuilder<PostRow> post)
    {
        post.ToTable("post");
        post.HasOne<PersonRow>().WithMany().HasForeignKey(p => p.PersonId);
    }

    public void Configure(EntityTypeBuilder<DutyGrantRow> grant)
    {
        grant.ToTable("duty_grant");
        grant.Property(g => g.Duty).HasConversion<string>();
        grant.HasOne<PersonRow>().WithMany().HasForeignKey(g => g.PersonId);
    }
}
