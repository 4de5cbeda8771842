#pragma once

#include <QAccessible>
#include <QAccessibleWidget>

#include <map>

namespace fairlead {

/// A thing that a widget paints itself and that the user can choose: a card, a node, a bar. It is
/// a list item without children; pressing it is pressed(), its menu is menuAsked().
class AccessiblePart : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    explicit AccessiblePart(QWidget &view)
        : m_view(view)
    {
    }

    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_view);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    void *interface_cast(QAccessible::InterfaceType type) override;
    QStringList actionNames() const override { return {pressAction(), showMenuAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override;

protected:
    virtual void pressed() = 0;
    virtual void menuAsked(const QPoint &onScreen) = 0;

private:
    QWidget &m_view;
};

/// A widget that paints its parts, for assistive technology. A part is known by a key that outlives
/// its place, so that it stays itself while the picture changes around it.
template<class Key>
class AccessibleParts : public QAccessibleWidget
{
public:
    explicit AccessibleParts(QWidget *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    ~AccessibleParts() override
    {
        for (const auto &[key, known] : m_parts)
            QAccessible::deleteAccessibleInterface(known);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int index = 0, count = childCount(); index < count; ++index) {
            if (this->child(index) == child)
                return index;
        }
        return -1;
    }

protected:
    /// The part with this key; made, by make(), when it is first asked for.
    template<class Make>
    QAccessibleInterface *kept(const Key &key, Make make) const
    {
        const auto [at, isNew] = m_parts.try_emplace(key, 0);
        if (isNew)
            at->second = QAccessible::registerAccessibleInterface(make());
        return QAccessible::accessibleInterface(at->second);
    }

private:
    mutable std::map<Key, QAccessible::Id> m_parts;
};

/// Makes the parts of every View known to assistive technology. To be called before the first one
/// is asked for; further calls do nothing.
template<class View, class Interface>
void installAccessibility()
{
    static const bool kIsInstalled = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *view = qobject_cast<View *>(object);
            return view ? new Interface(view) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(kIsInstalled);
}

} // namespace fairlead
