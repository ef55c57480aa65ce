using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Organizations;

namespace ThiDua.Web.Organizations;

/// <summary>Who is signed in with this request; filled once, after authentication, from the database and not from the cookie.</summary>
public sealed class SignedIn
{
    private Actor? _actor;

    /// <summary>Signed in, and with a duty in force today.</summary>
    public bool IsKnown => _actor is not null;

    public Actor Actor => _actor ?? throw new RefusedException("Phiên làm việc đã hết. Đề nghị đăng nhập lại.");

    /// <summary>The session itself, also of a person without any duty today; null when nobody is signed in.</summary>
    public RecognisedSession? Session { get; private set; }

    public void Is(Actor actor) => _actor = actor;

    internal void Is(RecognisedSession session)
    {
        Session = session;
        if (session.Chosen is not { } place) return;
        _actor = new Actor(session.Account, session.Person, session.Name, place.Commune, place.Duties) { CommuneName = place.Name };
    }

    /// <exception cref="RefusedException">The person holds none of the duties: for handlers narrower than their page.</exception>
    public void MustHold(params Duty[] duties)
    {
        if (!duties.Any(Actor.Has))
        {
            throw new RefusedException(
                $"Việc này do {string.Join(" hoặc ", duties.Select(d => d.InVietnamese()))} thực hiện. Đề nghị liên hệ người được giao.");
        }
    }
}
